package org.ogireport.portal.county;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportDigest;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.Conclusion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What organs have handed in. A row is written once; afterwards only its state changes, and once at most. Safe for use by
 * several threads and several servers: the database numbers the versions.
 */
@Repository
public class SubmissionStore {
    private final JdbcClient database;
    private final Clock clock;

    SubmissionStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes a report in as the next version, unless it is the latest version once more.
     *
     * @param organ the organ's name of today
     * @param year the year reported on
     * @param report the report, complete or not
     * @param conclusion the verdict on it
     * @param findings what was found, as JSON
     * @return the new version, or the latest if it is the same
     */
    public Submission submit(String organ, int year, Draft report, Conclusion conclusion, String findings) {
        String digest = ReportDigest.sha256(report);
        while (true) {
            Optional<Submission> latest = latest(organ, year);
            if (latest.filter(same -> same.digest().equals(digest)).isPresent()) {
                return latest.get();
            }
            int version = latest.map(Submission::version).orElse(0) + 1;
            try {
                insert(organ, year, version, digest, report, conclusion, findings);
                return version(organ, year, version).orElseThrow();
            } catch (DuplicateKeyException e) {
                // another clerk was quicker: what comes next is told from what there is now
            }
        }
    }

    private void insert(
            String organ, int year, int version, String digest, Draft report, Conclusion conclusion, String findings) {
        database.sql("insert into submission"
                        + " (organ, report_year, version, digest, report, conclusion, findings, state, received)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organ,
                        year,
                        version,
                        digest,
                        ReportJson.writeString(report),
                        conclusion.name(),
                        findings,
                        SubmissionState.RECEIVED.name(),
                        now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Returns or accepts a submission on which nobody has decided.
     *
     * @param id its number
     * @param state what becomes of it
     * @param remark what is said
     * @return false where there is no such submission, or somebody has decided
     */
    public boolean decide(long id, SubmissionState state, String remark) {
        return database.sql("update submission set state = ?, decided = ?, remark = ? where id = ? and state = ?")
                        .params(state.name(), now(), remark, id, SubmissionState.RECEIVED.name())
                        .update()
                == 1;
    }

    /**
     * All versions of a report.
     *
     * @param organ the organ's name of today
     * @param year the year reported on
     * @return the versions, the latest first
     */
    public List<Submission> versions(String organ, int year) {
        return database.sql("select * from submission where organ = ? and report_year = ? order by version desc")
                .params(organ, year)
                .query((row, place) -> submission(row))
                .list();
    }

    /**
     * The version handed in last.
     *
     * @param organ the organ's name of today
     * @param year the year reported on
     * @return the version, or empty where there is none
     */
    public Optional<Submission> latest(String organ, int year) {
        return versions(organ, year).stream().findFirst();
    }

    /**
     * The version that counts.
     *
     * @param organ the organ's name of today
     * @param year the year reported on
     * @return the last one that was accepted
     */
    public Optional<Submission> accepted(String organ, int year) {
        return versions(organ, year).stream()
                .filter(version -> version.state() == SubmissionState.ACCEPTED)
                .findFirst();
    }

    /**
     * A version.
     *
     * @param organ the organ's name of today
     * @param year the year reported on
     * @param version its number
     * @return the version, or empty where there is none
     */
    public Optional<Submission> version(String organ, int year, int version) {
        return versions(organ, year).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    /**
     * The version of each report that was handed in last.
     *
     * @return the versions by organ and year
     */
    public List<Submission> latest() {
        return database.sql("select * from submission this where version = (select max(version) from submission other"
                        + " where other.organ = this.organ and other.report_year = this.report_year)"
                        + " order by organ, report_year")
                .query((row, place) -> submission(row))
                .list();
    }

    /**
     * All that an organ has handed in.
     *
     * @param organ the organ's name of today
     * @return the versions by year, those of a year the latest first
     */
    public List<Submission> of(String organ) {
        return database.sql("select * from submission where organ = ? order by report_year, version desc")
                .param(organ)
                .query((row, place) -> submission(row))
                .list();
    }

    /**
     * The reports for a year that count.
     *
     * @param year the year reported on
     * @return the last version that was accepted of each organ, by organ
     */
    public List<Submission> accepted(int year) {
        return database.sql("select * from submission this where report_year = ? and version = (select max(version)"
                        + " from submission other where other.organ = this.organ"
                        + " and other.report_year = this.report_year and other.state = ?) order by organ")
                .params(year, SubmissionState.ACCEPTED.name())
                .query((row, place) -> submission(row))
                .list();
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getLong("id"),
                row.getString("organ"),
                row.getInt("report_year"),
                row.getInt("version"),
                row.getString("digest"),
                row.getString("report"),
                Conclusion.valueOf(row.getString("conclusion")),
                row.getString("findings"),
                SubmissionState.valueOf(row.getString("state")),
                row.getObject("received", OffsetDateTime.class),
                row.getObject("decided", OffsetDateTime.class),
                row.getString("remark"));
    }
}
