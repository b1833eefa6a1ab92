/// Surveys: the same items put to people in one wave or several. Rows of respondents come in as one
/// step; shares of those whose answers count become readings of an indicator, computed and never
/// typed, and what people said in their own words becomes sources. [Surveys] reads, [ImportSurvey]
/// brings in.
@NullMarked
package org.storyloom.survey;

import org.jspecify.annotations.NullMarked;
