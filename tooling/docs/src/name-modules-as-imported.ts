import { type Application, type Context, Converter, ReflectionKind } from "typedoc";

/**
 * Names each module as it is imported (`@igf/schema/quotes`) and shows what the root of a package exports on the
 * page of the package itself, where TypeDoc would put it into a module "index" of its own.
 */
export function nameModulesAsImported(app: Application): void {
  // Before TypeDoc groups the exports of each module.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      if (module.name === "index") project.mergeReflections(module, project);
      else module.name = `${project.packageName}/${module.name}`;
    }
  });
}
