/// Word documents (DOCX: ECMA-376, ISO 29500), read as a person would read them with every change
/// accepted. `WordFile.read` opens the package and reads its parts; `WordBody` walks one part's XML
/// once, forward, into `Para`graphs; `WordText` puts them together to one text with notes on what
/// stands beside it: footnotes, comments, headers, pictures, deleted words. Nothing outside the
/// file is fetched.
@NullMarked
package org.storyloom.source.files.word;

import org.jspecify.annotations.NullMarked;
