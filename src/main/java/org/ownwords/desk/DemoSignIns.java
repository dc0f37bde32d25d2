package org.ownwords.desk;

import java.util.List;

/** The sign-ins of the demo's invented people, given by whatever loads the demo; shown after start and on the sign-in page. */
public interface DemoSignIns {

    /** Every sign-in, in the order to try them. */
    List<Entry> all();

    /**
     * One invented person.
     *
     * @param who name and role, such as "Samira, outreach worker in Bradford"
     * @param signIn the sign-in name
     * @param password the password
     */
    record Entry(String who, String signIn, String password) {}
}
