package org.ogireport.portal.county;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The roster, which a new one replaces as a whole. */
@Repository
public class RosterStore {
    private static final String SEPARATOR = "\n";

    private final JdbcClient database;

    RosterStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * The organs that reports are expected of.
     *
     * @return the roster, which may be empty
     */
    public Roster roster() {
        return Roster.of(database.sql("select * from organ order by place")
                .query((row, place) -> organ(row))
                .list());
    }

    private static Organ organ(ResultSet row) throws SQLException {
        String former = row.getString("former_names");
        long population = row.getLong("population");
        return new Organ(
                row.getString("name"),
                former.isEmpty() ? List.of() : List.of(former.split(SEPARATOR)),
                row.getString("code"),
                row.getString("kind"),
                row.getString("region"),
                population == 0 ? null : population);
    }

    /**
     * Replaces the roster.
     *
     * @param roster the new one
     */
    @Transactional
    public void replace(Roster roster) {
        database.sql("delete from organ").update();
        int place = 0;
        for (Organ organ : roster.organs()) {
            database.sql("insert into organ (name, place, former_names, code, kind, region, population)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(organ.name())
                    .param(place++)
                    .param(String.join(SEPARATOR, organ.formerNames()))
                    .param(organ.code())
                    .param(organ.kind())
                    .param(organ.region())
                    .param(organ.population())
                    .update();
        }
    }
}
