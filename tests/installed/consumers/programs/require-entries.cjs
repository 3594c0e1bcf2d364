"use strict";

require("./survey.cjs").printSurvey((entry) => require(entry));
