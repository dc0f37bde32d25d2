/** What commissioners see: figures that went through the gate, and nothing else. */
@NullMarked
package org.ownwords.desk.figures;

import org.jspecify.annotations.NullMarked;
