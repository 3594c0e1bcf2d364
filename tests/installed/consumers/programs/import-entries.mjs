import { printSurvey } from "./survey.cjs";

await printSurvey((entry) => import(entry));
