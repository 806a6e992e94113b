package tw.ictoutsourcing.testing;

import static tw.ictoutsourcing.testing.Values.days;
import static tw.ictoutsourcing.testing.Values.flags;
import static tw.ictoutsourcing.testing.Values.notes;
import static tw.ictoutsourcing.testing.Values.numbered;
import static tw.ictoutsourcing.testing.Values.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.audit.AuditItem;
import tw.ictoutsourcing.audit.Checklist;
import tw.ictoutsourcing.audit.Deficiency;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.ScopeId;
import tw.ictoutsourcing.personaldata.DataCategory;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.DataUse;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personaldata.Purpose;
import tw.ictoutsourcing.personaldata.ScopeItem;
import tw.ictoutsourcing.vendor.BusinessNumber;
import tw.ictoutsourcing.vendor.Certificate;
import tw.ictoutsourcing.vendor.CertificateScheme;
import tw.ictoutsourcing.vendor.Origin;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;
import tw.ictoutsourcing.vendor.SecurityMeasures;
import tw.ictoutsourcing.vendor.Vendor;

/** The vendor and the firms that take part, how they were audited, and the personal data that they handle. */
final class Firms {

    private static final PartyId VENDOR = PartyId.of("V");

    private Firms() {}

    static Variation<Engagement> varied() {
        return Variation.together(
                Variation.of(vendors(), Engagement::withVendor),
                Variation.of(participants(), (engagement, firms) -> engagement.withParticipants(firms)),
                Variation.of(audits(), Firms::withAudits),
                Variation.of(Arbitraries.oneOf(handling(), noPersonalData()), Firms::withPersonalData));
    }

    private static Arbitrary<Vendor> vendors() {
        Arbitrary<SecurityMeasures> measures =
                days("2026-03-01", "2026-03-29").map(found -> new SecurityMeasures(true, true, found));
        Vendor vendor = Vendor.builder().id(VENDOR).build();
        Variation<Vendor> secure = Variation.of(
                Arbitraries.oneOf(
                        measures.map(found -> vendor.withSecurityMeasures(found)),
                        certificates().map(certificates -> vendor.withCertificates(certificates)),
                        Combinators.combine(measures, certificates())
                                .as((found, certificates) ->
                                        vendor.withSecurityMeasures(found).withCertificates(certificates))),
                (any, secured) -> secured);
        return Variation.together(
                        secure,
                        Variation.of(notes(), Vendor::withName),
                        Variation.of(businessNumbers(), Vendor::withBusinessNumber),
                        Variation.of(origins(), Vendor::withOrigin))
                .of(vendor);
    }

    private static Arbitrary<@Nullable BusinessNumber> businessNumbers() {
        return Arbitraries.of("22099131", "04595257", "04595252", "62140097", "10458570")
                .map(BusinessNumber::of)
                .injectNull(0.3);
    }

    /** Of Taiwan, where capital from the Mainland bars only who is on the announced list, or of a third area without any. */
    private static Arbitrary<Origin> origins() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .map(share -> new Origin(Area.TAIWAN, share, false, false)),
                Arbitraries.just(new Origin(Area.OTHER, BigDecimal.ZERO, false, false)));
    }

    /** Certificates that cover the work from its start to its end. */
    static Arbitrary<List<Certificate>> certificates() {
        return Combinators.combine(
                        Arbitraries.of(
                                CertificateScheme.ISO_IEC_27001,
                                CertificateScheme.ISO_IEC_27017,
                                CertificateScheme.ISO_IEC_27018,
                                CertificateScheme.CSA_STAR),
                        notes(),
                        notes(),
                        days("2025-01-01", "2026-03-01"),
                        days("2027-03-31", "2029-12-31"))
                .as((scheme, number, holder, from, through) ->
                        new Certificate(scheme, number, holder, true, from, through))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Participant>> participants() {
        Arbitrary<Participant> firms = Combinators.combine(
                        notes(),
                        businessNumbers(),
                        Arbitraries.of(ParticipantRole.class),
                        origins(),
                        days("2026-04-01", "2026-08-31"),
                        days("2026-11-01", "2026-11-20").injectNull(0.7))
                .as((name, number, role, origin, started, ended) ->
                        new Participant(PartyId.of("S"), name, number, role, origin, started, ended));
        return numbered(firms, 0, 3, (firm, number) -> firm.withId(PartyId.of("S" + number)));
    }

    /** An audit of the vendor, and one for every other firm that there may be. */
    private static Arbitrary<List<Audit>> audits() {
        Arbitrary<Deficiency> found = Combinators.combine(
                        notes(),
                        days("2026-11-01", "2026-11-20").injectNull(0.5),
                        texts().list().ofMinSize(1).ofMaxSize(2))
                .as((description, closed, controls) -> new Deficiency("D", description, true, closed, true, controls));
        return Combinators.combine(
                        days("2026-09-01", "2026-10-31"),
                        numbered(found, 0, 2, (deficiency, number) -> deficiency.withId("D" + number)))
                .as((completed, deficiencies) -> new Audit(
                        null,
                        completed,
                        Checklist.CITY,
                        List.of(new AuditItem("1-1", true), new AuditItem("1-2", deficiencies.isEmpty())),
                        deficiencies))
                .list()
                .ofSize(4);
    }

    private static Engagement withAudits(Engagement engagement, List<Audit> audits) {
        List<Audit> held = new ArrayList<>();
        for (PartyId firm : firms(engagement)) {
            held.add(audits.get(held.size()).withParty(firm));
        }
        return engagement.withAudits(held);
    }

    private static List<PartyId> firms(Engagement engagement) {
        List<PartyId> firms = new ArrayList<>(List.of(VENDOR));
        Objects.requireNonNull(engagement.participants()).forEach(firm -> firms.add(firm.id()));
        return firms;
    }

    private static Arbitrary<PersonalData> noPersonalData() {
        return Arbitraries.just(PersonalData.builder().involved(false).build());
    }

    /** Personal data under agreed terms, of which every use keeps within one scope, category and purpose. */
    private static Arbitrary<PersonalData> handling() {
        Arbitrary<List<ScopeItem>> scopes = numbered(
                texts().map(description -> new ScopeItem(ScopeId.of("SC"), description)),
                1,
                2,
                (scope, number) -> scope.withId(ScopeId.of("SC" + number)));
        Arbitrary<DataHandlingTerms> terms = Combinators.combine(
                        scopes,
                        Arbitraries.of("C001", "C011", "Ｃ○○一", "辨識個人者")
                                .map(DataCategory::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of("175", "一七五", "002", "市政服務")
                                .map(Purpose::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        days("2026-03-16", "2026-04-01"))
                .as((scope, categories, purposes, from) -> new DataHandlingTerms(
                        scope, categories, purposes, new Days(from, LocalDate.parse("2027-03-31")), true, true));
        return Combinators.combine(
                        terms, days("2026-04-01", "2026-11-24").list().ofMaxSize(4), flags())
                .as((agreed, uses, held) -> new PersonalData(
                        true,
                        held || !uses.isEmpty() ? List.of(VENDOR) : List.of(),
                        agreed,
                        uses.stream().map(on -> use(agreed, on)).toList(),
                        List.of(),
                        List.of()));
    }

    private static DataUse use(DataHandlingTerms agreed, LocalDate on) {
        return DataUse.builder()
                .on(on)
                .scope(Objects.requireNonNull(agreed.scope()).get(0).id())
                .category(Objects.requireNonNull(agreed.categories()).get(0))
                .purpose(Objects.requireNonNull(agreed.purposes()).get(0))
                .build();
    }

    /** Every firm that uses the data holds it. */
    private static Engagement withPersonalData(Engagement engagement, PersonalData data) {
        if (data.uses() == null || data.uses().isEmpty()) {
            return engagement.withPersonalData(data);
        }
        List<PartyId> firms = firms(engagement);
        List<DataUse> uses = new ArrayList<>();
        for (DataUse use : data.uses()) {
            uses.add(use.withBy(firms.get(uses.size() % firms.size())));
        }
        return engagement.withPersonalData(data.withHolders(firms).withUses(uses));
    }
}
