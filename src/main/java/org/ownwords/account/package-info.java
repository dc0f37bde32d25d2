/** Organisations, people, roles, sign-in and the audit. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.ownwords.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
