package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Takes in an application with all that belongs to it, in one statement: that its form has not been sent before, that it is
 * not one too many from its network or to its address, the application, who sent it, and the receipt in place of the draft.
 */
@Repository
class Arrivals {
    private final JdbcClient jdbc;
    private final Secret secret;

    Arrivals(JdbcClient jdbc, Secret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    /**
     * The form that an application is sent from.
     *
     * @param receipt what is left of what was typed there
     * @param receiptsSince how long ago a form must have been sent not to count as sent before
     */
    record Form(byte[] hash, byte[] receipt, Instant receiptsSince) {}

    /** What came of it; none of these where its organisation has another in the cohort. */
    record Arrival(boolean already, boolean tooOften, boolean taken) {}

    record Sealed(
            ApplicationRow row,
            byte[] linkHash,
            byte[] linkSealed,
            byte[] numberHash,
            byte[] numberSealed,
            NewApplication.@Nullable Asked asked) {}

    Arrival take(RegionId region, Sealed sealed, NewApplication.Contact contact, Form form, Limits.Counting limits) {
        ApplicationRow row = sealed.row();
        NewApplication.Asked asked = sealed.asked();
        PhoneNumber phone = contact.phone();
        return jdbc.sql("""
                with receipt as (
                    select from applications.draft
                     where region_id = :region and token_hash = :form and cohort_id = :cohort and sent_at > :receiptsSince),
                counted as (
                    insert into applications.rate as r (region_id, subject, since, counted)
                    select :region, subject, span, 1
                      from unnest(:subjects, cast(:spans as timestamptz[])) as counting (subject, span)
                     where not exists (select from receipt) order by subject
                    on conflict (region_id, subject, since) do update set counted = r.counted + 1
                    returning subject, counted),
                beyond as (
                    select from counted join unnest(:subjects, :most) as allowed (subject, most) using (subject)
                     where counted.counted > allowed.most),
                taken as (
                    insert into applications.application
                           (region_id, id, programme_id, cohort_id, role, state, language, link_hash, link_sealed,
                            number_hash, number_sealed, number_shown, company, municipality_code, elsewhere, sector, year,
                            employees, turnover_sek, balance_sek, sek_per_euro, size_eu, size_accounts, has_group, why,
                            submitted_at, promoter_id, prospect_id)
                    select :region, :id, :programme, :cohort, :role, :state, :language, :linkHash, :linkSealed,
                           :numberHash, :numberSealed, :numberShown, :company, :municipality, :elsewhere, :sector, :year,
                           :employees, :turnover, :balance, :rate, :sizeEu, :sizeAccounts, :hasGroup, :why, :at,
                           :promoter, :prospect
                     where not exists (select from receipt) and not exists (select from beyond)
                    on conflict do nothing
                    returning region_id, id, cohort_id),
                sender as (
                    insert into applications.applicant (region_id, application_id, place, name, address, phone_sealed)
                    select region_id, id, 1, :name, :address, :phone from taken),
                left_of_it as (
                    insert into applications.draft (region_id, token_hash, cohort_id, content, saved_at, sent_at)
                    select region_id, :form, cohort_id, :receipt, :at, :at from taken
                    on conflict (region_id, token_hash) do update
                       set content = excluded.content, saved_at = excluded.saved_at, sent_at = excluded.sent_at)
                select exists (select from receipt) as already, exists (select from beyond) as too_often,
                       exists (select from taken) as taken
                """)
                .param("region", region.value())
                .param("form", form.hash())
                .param("receipt", form.receipt())
                .param("receiptsSince", Timestamp.from(form.receiptsSince()))
                .param("subjects", limits.subjects())
                .param("spans", limits.spans())
                .param("most", limits.most())
                .param("id", row.id())
                .param("programme", row.programmeId())
                .param("cohort", row.cohortId())
                .param("role", row.role())
                .param("state", row.state())
                .param("language", row.language())
                .param("linkHash", sealed.linkHash())
                .param("linkSealed", sealed.linkSealed())
                .param("numberHash", sealed.numberHash())
                .param("numberSealed", sealed.numberSealed())
                .param("numberShown", row.numberShown())
                .param("company", row.company())
                .param("municipality", row.municipalityCode())
                .param("elsewhere", row.municipalityCode() == null)
                .param("sector", row.sector())
                .param("year", row.year())
                .param("employees", row.employees())
                .param("turnover", row.turnoverSek())
                .param("balance", row.balanceSek())
                .param("rate", row.sekPerEuro())
                .param("sizeEu", row.sizeEu())
                .param("sizeAccounts", row.sizeAccounts())
                .param("hasGroup", row.hasGroup())
                .param("why", row.why())
                .param("at", Timestamp.from(row.submittedAt()))
                .param("promoter", asked == null ? null : asked.promoter())
                .param("prospect", asked == null ? null : asked.prospect())
                .param("name", contact.name())
                .param("address", contact.address())
                .param(
                        "phone",
                        phone == null
                                ? null
                                : secret.encrypt(
                                        ParticipantRepository.PURPOSE,
                                        phone.callable().getBytes(UTF_8)))
                .query(Rows.as(Arrival.class))
                .single();
    }
}
