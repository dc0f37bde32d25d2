package org.ownwords.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Colour;
import org.ownwords.base.PictureType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of brands. */
class BrandStore {

    private final JdbcClient jdbc;

    BrandStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<BrandPart, InkedColour> colours(OrganisationId organisation) {
        Map<BrandPart, InkedColour> colours = new EnumMap<>(BrandPart.class);
        jdbc.sql("select * from directory_brand_colour where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query((row, n) -> Map.entry(
                        BrandPart.valueOf(row.getString("part")),
                        new InkedColour(
                                Colour.of(row.getString("colour")).orElseThrow(),
                                row.getInt("cyan"),
                                row.getInt("magenta"),
                                row.getInt("yellow"),
                                row.getInt("black"))))
                .list()
                .forEach(colour -> colours.put(colour.getKey(), colour.getValue()));
        return colours;
    }

    void replaceColours(OrganisationId organisation, Map<BrandPart, InkedColour> colours) {
        jdbc.sql("delete from directory_brand_colour where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .update();
        colours.forEach((part, colour) -> jdbc.sql("""
                        insert into directory_brand_colour
                            (organisation_id, part, colour, cyan, magenta, yellow, black)
                        values (:organisation, :part, :colour, :cyan, :magenta, :yellow, :black)""")
                .param("organisation", organisation.value())
                .param("part", part.name())
                .param("colour", colour.screen().toString())
                .param("cyan", colour.cyan())
                .param("magenta", colour.magenta())
                .param("yellow", colour.yellow())
                .param("black", colour.black())
                .update());
    }

    Optional<String> family(OrganisationId organisation) {
        return jdbc.sql("select family from directory_brand where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(String.class)
                .optional();
    }

    void choose(OrganisationId organisation, String family) {
        jdbc.sql("delete from directory_brand where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .update();
        jdbc.sql("insert into directory_brand (organisation_id, family) values (:organisation, :family)")
                .param("organisation", organisation.value())
                .param("family", family)
                .update();
    }

    List<Logo> logos(OrganisationId organisation) {
        return jdbc.sql("select * from directory_logo where organisation_id = :organisation order by partner, id")
                .param("organisation", organisation.value())
                .query((row, n) -> logo(row))
                .list();
    }

    LogoId addLogo(OrganisationId organisation, Logo logo) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into directory_logo
                            (organisation_id, name, partner, content_type, file_name, width, height)
                        values (:organisation, :name, :partner, :type, :file, :width, :height)""")
                .param("organisation", organisation.value())
                .param("name", logo.name())
                .param("partner", logo.partner())
                .param("type", logo.type().name())
                .param("file", logo.fileName())
                .param("width", logo.width())
                .param("height", logo.height())
                .update(keys, "id");
        return new LogoId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    boolean removeLogo(OrganisationId organisation, LogoId id) {
        return jdbc.sql("delete from directory_logo where organisation_id = :organisation and id = :id")
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Logo logo(ResultSet row) throws SQLException {
        return new Logo(
                new LogoId(row.getLong("id")),
                row.getString("name"),
                row.getBoolean("partner"),
                PictureType.valueOf(row.getString("content_type")),
                row.getString("file_name"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
