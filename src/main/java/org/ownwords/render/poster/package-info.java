/** Posters and pictures for social posts: one family of sheets, filled and fitted to its paper by the text engine. */
@NullMarked
package org.ownwords.render.poster;

import org.jspecify.annotations.NullMarked;
