const oneError = /const (err\d+) = \{([^;]*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const onlyErrors = /\.errors = \[\{[^;]*?\}\];/g;
const errorFields =
  /^instancePath(?::(?<path>.*?))?,schemaPath:"[^"]*",keyword:(?<keyword>"\w+"),params:(?<params>\{.*?\}),schema:.*?,parentSchema:(?<parent>.*?),data(?::(?<data>\w+))?(?:,propertyName:\w+)?$/;

const note = `function note(errors, instancePath, keyword, params, parentSchema, data) {
  const error = { instancePath, keyword, params, parentSchema, data };
  return errors === null ? [error] : (errors.push(error), errors);
}
`;

/**
 * Replaces every error that ajv's code describes by one value. Code that only answers yes or no needs to tell no errors
 * apart, and describing them is half of its length, which is read whenever it is loaded.
 */
export function withoutErrors(code: string): string {
  return checked(`const refused = [0];\n${code.replace(oneError, "vErrors = refused;errors++;").replace(onlyErrors, ".errors = refused;")}`);
}

/** Lets one function write down the errors that ajv's code writes down one by one, without what nobody reads. */
export function withShortErrors(code: string): string {
  const shortened = code.replace(oneError, (_, __, fields: string) => {
    const { path = "instancePath", keyword, params, parent, data = "data" } = errorFields.exec(fields)?.groups ?? {};
    return keyword ? `vErrors = note(vErrors, ${path}, ${keyword}, ${params}, ${parent}, ${data});errors++;` : `{${fields}}`;
  });
  return checked(note + shortened);
}

function checked(code: string): string {
  if (code.includes("schemaPath:")) {
    throw new Error("ajv writes its errors in another way than shrink-errors.ts knows. Look at the code that ajv writes now, and adapt the patterns to it.");
  }
  return code;
}
