/** Staff pages of campaigns: the list, the coverage matrix, the plan, the release by a second person, and printing. */
@NullMarked
package org.ownwords.desk.campaign;

import org.jspecify.annotations.NullMarked;
