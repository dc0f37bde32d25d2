/** Who may open which page, and what every answer tells the browser. */
@NullMarked
package org.ownwords.desk.access;

import org.jspecify.annotations.NullMarked;
