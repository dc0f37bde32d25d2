package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.message.MessageFixture.AMINA;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;

class CataloguesTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsMergedIsRead(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        fixture.catalogues.merge(AMINA, Known.CATALOGUE);
        fixture.catalogues.merge(AMINA, Known.CATALOGUE);
        assertThat(fixture.catalogues.current()).isEqualTo(Known.CATALOGUE);
        assertThat(fixture.audited).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void mergingReplacesAndAddsButRemovesNothing(TestDatabase database) {
        Catalogues catalogues = new MessageFixture(database, data).catalogues;
        catalogues.merge(AMINA, Known.CATALOGUE);
        ClaimDefinition changed = new ClaimDefinition(ClaimId.of("free"), "Costs nothing", "Really?", HoldsFor.ROUTE);
        ClaimDefinition added = new ClaimDefinition(ClaimId.of("anonymous"), "Anonymous", "Is it?", HoldsFor.BOTH);
        catalogues.merge(AMINA, new Catalogue(List.of(added, changed), List.of()));
        Catalogue current = catalogues.current();
        assertThat(current.claims()).hasSize(5).startsWith(changed).endsWith(added);
        assertThat(current.messages()).isEqualTo(Known.CATALOGUE.messages());
    }
}
