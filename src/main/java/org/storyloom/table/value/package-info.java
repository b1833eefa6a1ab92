/// What cells mean: numbers and dates as people write them. `1,204` and `04/03/2019` can be read
/// two ways; `NumberStyle.Evidence` and `DateStyle.Evidence` see every cell of a column and then
/// say which way it is written, or that the column leaves it open.
@NullMarked
package org.storyloom.table.value;

import org.jspecify.annotations.NullMarked;
