/**
 * The way of a word from Unicode to the page: faces, shaping, order, lines, and a PDF that can be read back. Knows nothing of
 * messages, services or any other part of the product.
 */
@NullMarked
package org.ownwords.render.engine;

import org.jspecify.annotations.NullMarked;
