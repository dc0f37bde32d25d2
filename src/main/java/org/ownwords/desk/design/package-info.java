/** Images, an organisation's look, and the workshop of designers. */
@NullMarked
package org.ownwords.desk.design;

import org.jspecify.annotations.NullMarked;
