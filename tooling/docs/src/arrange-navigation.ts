import { Application, Comment, type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";

/** Puts all pages, packages and subpaths side by side at the top of the navigation. */
export function arrangeNavigation(app: Application): void {
  app.on(Application.EVENT_PROJECT_REVIVE, (project) => {
    project.comment = new Comment([], [], new Set(["@hideGroups"]));
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      for (const subpath of module.getChildrenByKind(ReflectionKind.Module)) moveToTop(subpath, module, project);
    }
  });
}

/** TypeDoc puts every entry of a package below that package, so that its name would stand twice in every path. */
function moveToTop(subpath: DeclarationReflection, from: DeclarationReflection, project: ProjectReflection): void {
  from.removeChild(subpath);
  from.groups = from.groups?.filter(({ title }) => title !== "Modules") ?? [];
  subpath.parent = project;
  project.addChild(subpath);
}
