/// The pane in which people read and code: sources at the left, the text with its codings in the
/// middle, themes and the selected coding at the right. [CodeView] draws what [CodeViewModel] says:
/// `SourceShelf` is the list of sources, `OpenText` the text being read, `ThemeTree` the themes. A
/// key in the text becomes `CodeViewModel.apply`, that a command on the bench; once it is on disk
/// the view model reads the codings again and the view follows.
@NullMarked
package org.storyloom.ui.code;

import org.jspecify.annotations.NullMarked;
