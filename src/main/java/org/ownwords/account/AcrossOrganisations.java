package org.ownwords.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the few store methods that serve every organisation at once, with the reason; a test lists them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AcrossOrganisations {

    /** Why this method takes no organisation. */
    String why();
}
