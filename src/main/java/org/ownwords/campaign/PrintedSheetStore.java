package org.ownwords.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets in the database, by their codes. */
@Repository
class PrintedSheetStore {

    private final JdbcClient jdbc;

    PrintedSheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganisationId organisation, PrintedSheet sheet) {
        jdbc.sql("""
                        insert into campaign_sheet (organisation, code, campaign, format, family, mark, printed_on)
                        values (:organisation, :code, :campaign, :format, :family, :mark, :on)""")
                .param("organisation", organisation.value())
                .param("code", sheet.code())
                .param("campaign", sheet.campaign().value())
                .param("format", sheet.format())
                .param("family", sheet.family())
                .param("mark", sheet.mark().name())
                .param("on", sheet.printedOn())
                .update();
        for (int place = 0; place < sheet.texts().size(); place++) {
            insert(organisation, sheet.code(), place, sheet.texts().get(place));
        }
    }

    private void insert(OrganisationId organisation, String code, int place, PrintedSheet.Text text) {
        jdbc.sql("""
                        insert into campaign_sheet_text
                            (organisation, code, place, message, tag, sections, service, route)
                        values (:organisation, :code, :place, :message, :tag, :sections, :service, :route)""")
                .param("organisation", organisation.value())
                .param("code", code)
                .param("place", place)
                .param("message", text.variant().message().value())
                .param("tag", text.variant().tag().value())
                .param(
                        "sections",
                        text.sections().stream()
                                .map(section -> section.section().word() + ":"
                                        + section.digest().hex())
                                .collect(Collectors.joining(" ")))
                .param("service", text.service().value())
                .param("route", text.route().value())
                .update();
    }

    boolean holds(OrganisationId organisation, String code) {
        return jdbc.sql("select count(*) from campaign_sheet where organisation = :organisation and code = :code")
                        .param("organisation", organisation.value())
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Every code of the organisation's sheets. */
    List<String> codes(OrganisationId organisation) {
        return jdbc.sql("select code from campaign_sheet where organisation = :organisation order by code")
                .param("organisation", organisation.value())
                .query(String.class)
                .list();
    }

    Optional<PrintedSheet> find(OrganisationId organisation, String code) {
        List<PrintedSheet.Text> texts = jdbc.sql("""
                        select * from campaign_sheet_text where organisation = :organisation and code = :code
                        order by place""")
                .param("organisation", organisation.value())
                .param("code", code)
                .query(PrintedSheetStore::text)
                .list();
        return jdbc.sql("select * from campaign_sheet where organisation = :organisation and code = :code")
                .param("organisation", organisation.value())
                .param("code", code)
                .query((row, n) -> new PrintedSheet(
                        code,
                        new CampaignId(row.getLong("campaign")),
                        row.getString("format"),
                        row.getString("family"),
                        Mark.valueOf(row.getString("mark")),
                        row.getObject("printed_on", LocalDate.class),
                        texts))
                .optional();
    }

    private static PrintedSheet.Text text(ResultSet row, int number) throws SQLException {
        VariantId variant = new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag")));
        return new PrintedSheet.Text(
                variant,
                Arrays.stream(row.getString("sections").split(" "))
                        .filter(section -> !section.isEmpty())
                        .map(section -> section(variant, section))
                        .toList(),
                new ServiceId(row.getLong("service")),
                new RouteId(row.getLong("route")));
    }

    private static SectionRef section(VariantId variant, String written) {
        int colon = written.indexOf(':');
        return new SectionRef(
                variant,
                SectionKind.ofWord(written.substring(0, colon)).orElseThrow(),
                new SectionDigest(written.substring(colon + 1)));
    }
}
