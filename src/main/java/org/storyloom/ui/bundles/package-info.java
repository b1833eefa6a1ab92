/// The pane in which somebody decides who evidence is for: what each level lets through and holds
/// back, by rule and number with the one act that helps; how a passage will be read there; the
/// bundle made, a bundle proved, and what has left before. [BundlesReading] asks the gate off the
/// screen, [BundlesViewModel] keeps the level, [BundlesView] draws it.
@NullMarked
package org.storyloom.ui.bundles;

import org.jspecify.annotations.NullMarked;
