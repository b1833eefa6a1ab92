/// The pane in which the team keeps people safe: how far the words of each text and case may go and
/// until when, what is replaced and by what, what is held back by hand and why, and what has left.
/// [SafeguardsReading] reads one of these lists, [DetailReading] what is known of one thing;
/// [SafeguardsViewModel] changes it, [SafeguardsView] draws it.
@NullMarked
package org.storyloom.ui.safeguards;

import org.jspecify.annotations.NullMarked;
