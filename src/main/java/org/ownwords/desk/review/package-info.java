/** Pages on which people judge and sign texts. */
@NullMarked
package org.ownwords.desk.review;

import org.jspecify.annotations.NullMarked;
