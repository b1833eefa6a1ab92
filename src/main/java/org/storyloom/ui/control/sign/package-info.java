/// Signs that say a judgement at a glance: how a strand of evidence agrees with a finding, how a
/// link speaks to it, how strong it is, how many separate voices carry it. Each has its own shape,
/// so that colour is never the only sign, and each is handed the word it stands for, which screen
/// readers say.
@NullMarked
package org.storyloom.ui.control.sign;

import org.jspecify.annotations.NullMarked;
