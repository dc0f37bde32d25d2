package org.ownwords;

import org.junit.jupiter.api.Test;
import org.ownwords.command.Ownwords;
import org.springframework.modulith.core.ApplicationModules;

/** The modules, their one direction and what each may use. */
class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItsPackageNames() {
        ApplicationModules.of(Ownwords.class).verify();
    }
}
