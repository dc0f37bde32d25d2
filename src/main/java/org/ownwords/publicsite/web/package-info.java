/** The addresses that visitors open: printed codes and safe pages. */
@NullMarked
package org.ownwords.publicsite.web;

import org.jspecify.annotations.NullMarked;
