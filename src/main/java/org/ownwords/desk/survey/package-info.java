/** Awareness surveys: what was asked before and after, counted. */
@NullMarked
package org.ownwords.desk.survey;

import org.jspecify.annotations.NullMarked;
