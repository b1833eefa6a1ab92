/// Writers of what leaves: tables, documents, pages, pictures and ZIP. They know the formats and
/// nothing of the study, and they take only what the gate has cleared
/// ([org.storyloom.safeguard.Cleared]). The same content gives the same bytes, on any machine and
/// at any time.
@NullMarked
package org.storyloom.output;

import org.jspecify.annotations.NullMarked;
