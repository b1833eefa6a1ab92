/// Claims and what they stand on. A [Finding] answers a question; each [EvidenceLink] ties it to a
/// coding or a reading that supports, qualifies or contradicts it or gives context; a [Judgement]
/// says how strong it is and why, and remembers a digest of all that it leaned on, so that a
/// finding whose evidence has changed since is stale. [Findings] reads them, counts separate
/// [Voices] and finds the claims that lean on a passage. [FindingFollower] keeps the links with the
/// codings and readings below.
@NullMarked
package org.storyloom.finding;

import org.jspecify.annotations.NullMarked;
