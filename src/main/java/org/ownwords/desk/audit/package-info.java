/** The page of the audit. */
@NullMarked
package org.ownwords.desk.audit;

import org.jspecify.annotations.NullMarked;
