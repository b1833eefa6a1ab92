/// What a study made from nothing starts with: [FreshPlan] lays out the usual phases, change
/// domains and strands in the language of the study, for `FoundStudy` to found it with.
@NullMarked
package org.storyloom.study.fresh;

import org.jspecify.annotations.NullMarked;
