/// Who and what is studied: participants, partner organisations, posts and places, with typed
/// attributes, and the pseudonyms that stand for them in redacted text. [Cases] finds them; values
/// are a sealed type, so that a number is a number and a date a date wherever they are shown or
/// counted. Sources, turns and survey respondents refer to a case by its id.
@NullMarked
package org.storyloom.cases;

import org.jspecify.annotations.NullMarked;
