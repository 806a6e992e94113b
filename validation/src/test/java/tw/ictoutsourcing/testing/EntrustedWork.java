package tw.ictoutsourcing.testing;

import static tw.ictoutsourcing.testing.Values.days;
import static tw.ictoutsourcing.testing.Values.flags;
import static tw.ictoutsourcing.testing.Values.moments;
import static tw.ictoutsourcing.testing.Values.notes;
import static tw.ictoutsourcing.testing.Values.numbered;
import static tw.ictoutsourcing.testing.Values.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.contract.AssetRequirement;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.engagement.Agency;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.NoTender;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.fact.SupplyId;
import tw.ictoutsourcing.fact.SystemId;
import tw.ictoutsourcing.operation.DutyMeans;
import tw.ictoutsourcing.operation.ImposedDuty;
import tw.ictoutsourcing.operation.VendorDuty;
import tw.ictoutsourcing.procurement.Approval;
import tw.ictoutsourcing.procurement.IctKind;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.OriginRestriction;
import tw.ictoutsourcing.procurement.ProtectionLevel;
import tw.ictoutsourcing.procurement.Ratings;
import tw.ictoutsourcing.procurement.RiskAssessment;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.SupplyKind;
import tw.ictoutsourcing.procurement.SupplyLocation;
import tw.ictoutsourcing.procurement.Tender;

/** What is entrusted, how it was tendered and under which contract. */
final class EntrustedWork {

    private static final List<ServiceKind> LISTED =
            List.of(ServiceKind.values()).stream().filter(ServiceKind::listed).toList();

    private static final Contract CONTRACT =
            Objects.requireNonNull(Cases.compliant().contract());

    private static final Penalty PENALTY = Penalty.builder().set(true).build();

    private EntrustedWork() {}

    static Variation<Engagement> varied() {
        return Variation.together(
                Variation.of(numbers(), Engagement::withCaseNumber),
                Variation.of(notes(), Engagement::withTitle),
                Variation.of(agencies().injectNull(0.1), Engagement::withAgency),
                Variation.of(services(), (engagement, services) -> engagement.withServices(services)),
                Variation.of(flags(), Engagement::withUnpaid),
                Variation.of(flags(), Engagement::withSubEntrusted),
                Variation.of(flags(), Engagement::withSensitiveScope),
                Variation.of(riskAssessments(), Engagement::withRiskAssessment),
                Variation.of(Arbitraries.oneOf(tendered(), notTendered()), (engagement, way) -> way.taken(engagement)),
                Variation.of(originRestrictions(), Engagement::withOriginRestriction),
                Variation.of(contract().of(CONTRACT), Engagement::withContract),
                Variation.of(systems(), EntrustedWork::withSystems),
                Variation.of(supplied(), (engagement, supplied) -> supplied.by(engagement)),
                Variation.of(imposedDuties(), (engagement, duties) -> engagement.withImposedDuties(duties)));
    }

    private static Arbitrary<CaseNumber> numbers() {
        return Arbitraries.integers().between(1, 9999).map(number -> CaseNumber.of("115-IT-" + number));
    }

    private static Arbitrary<Agency> agencies() {
        return Combinators.combine(notes(), notes()).as(Agency::new);
    }

    private static Arbitrary<List<Service>> services() {
        return Combinators.combine(Arbitraries.of(LISTED), notes(), Firms.certificates())
                .as((kind, description, certificates) ->
                        new Service(kind, description, kind.cloudService() ? certificates : null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<RiskAssessment> riskAssessments() {
        return Combinators.combine(moments("2025-09-01", "2026-02-01"), texts()).as(RiskAssessment::new);
    }

    /** A tender, or the reason why there was none and the flag that goes with it. */
    private record Way(@Nullable Tender tender, @Nullable NoTenderReason none) {

        Engagement taken(Engagement engagement) {
            Engagement way = engagement
                    .withTender(tender)
                    .withNoTender(
                            none == null
                                    ? null
                                    : NoTender.builder().reason(none).build());
            if (none == NoTenderReason.UNPAID) {
                return way.withUnpaid(true);
            }
            return none == NoTenderReason.SUB_ENTRUSTED ? way.withSubEntrusted(true) : way;
        }
    }

    private static Arbitrary<Way> tendered() {
        Tender tender = Objects.requireNonNull(Cases.compliant().tender());
        return Combinators.combine(moments("2026-02-02", "2026-02-08"), flags())
                .as((begun, announced) -> new Way(
                        tender.withAnnouncedAt(announced ? begun : null).withInvitedAt(announced ? null : begun),
                        null));
    }

    private static Arbitrary<Way> notTendered() {
        return Arbitraries.of(NoTenderReason.UNPAID, NoTenderReason.SUB_ENTRUSTED)
                .map(reason -> new Way(null, reason));
    }

    private static Arbitrary<OriginRestriction> originRestrictions() {
        return Arbitraries.oneOf(
                Arbitraries.just(new OriginRestriction(false, null)),
                days("2025-09-01", "2026-02-01").map(assessed -> new OriginRestriction(true, assessed)));
    }

    private static Variation<Contract> contract() {
        return Variation.together(
                Variation.of(moments("2026-03-16", "2026-03-29"), Contract::withSignedAt),
                Variation.of(clauses(), Contract::withCityManagementRules),
                Variation.of(clauses(), Contract::withCitySystemSecurityGuideline),
                Variation.of(penalties(), Contract::withBreachPenalty),
                Variation.of(penalties(), Contract::withPerformancePenalty),
                Variation.of(clauses(), Contract::withSecurityRules),
                Variation.of(clauses(), Contract::withConfidentiality),
                Variation.of(clauses(), Contract::withLegalRules),
                Variation.of(
                        texts().list().ofMinSize(1).ofMaxSize(3),
                        (contract, controls) -> contract.withSecurityControls(controls)),
                Variation.of(clauses(), Contract::withSubcontractorDuties),
                Variation.of(clauses(), Contract::withParticipantDuties));
    }

    private static Arbitrary<Clause> clauses() {
        return notes().map(reference -> new Clause(true, reference));
    }

    /** By an amount, by a rule, or by both. */
    private static Arbitrary<Penalty> penalties() {
        Arbitrary<BigDecimal> amounts =
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(0.01), BigDecimal.valueOf(9_999_999));
        return Arbitraries.oneOf(
                amounts.map(PENALTY::withAmount),
                texts().map(PENALTY::withRule),
                Combinators.combine(amounts, texts()).as((amount, rule) -> new Penalty(true, amount, rule)));
    }

    private static Arbitrary<List<InformationSystem>> systems() {
        Arbitrary<ProtectionLevel> levels = Arbitraries.of(ProtectionLevel.class);
        Arbitrary<InformationSystem> rated = Combinators.combine(
                        notes(),
                        Combinators.combine(levels, levels, levels, levels).as(Ratings::new),
                        moments("2025-09-01", "2026-02-01"),
                        days("2026-03-01", "2026-11-24").injectNull(0.7))
                .as((name, ratings, ratedAt, joinedOn) ->
                        new InformationSystem(SystemId.of("SYS"), name, ratings, ratedAt, joinedOn));
        return numbered(rated, 1, 3, (system, number) -> system.withId(SystemId.of("SYS" + number)));
    }

    /** The systems, and what the contract requires of each. */
    private static Engagement withSystems(Engagement engagement, List<InformationSystem> systems) {
        Contract contract = Objects.requireNonNull(engagement.contract());
        AssetRequirement asset =
                Objects.requireNonNull(CONTRACT.assetRequirements()).get(0);
        return engagement
                .withSystems(systems)
                .withContract(contract.withAssetRequirements(systems.stream()
                        .map(system -> asset.withAsset("資產 " + system.id()).withSystem(system.id()))
                        .toList()));
    }

    /** The contract's kind, and what is supplied under it: goods where it is one of goods. */
    private record Supplied(ContractKind kind, List<Supply> supplies) {

        Engagement by(Engagement engagement) {
            return engagement.withContractKind(kind).withSupplies(supplies);
        }
    }

    private static Arbitrary<Supplied> supplied() {
        return Combinators.combine(
                        Arbitraries.of(ContractKind.class),
                        numbered(
                                supplies(),
                                1,
                                4,
                                (supply, number) -> supply.withId(SupplyId.of("SUP" + number))
                                        .withKind(number == 1 ? SupplyKind.GOODS : supply.kind())),
                        flags())
                .as((kind, supplies, some) ->
                        new Supplied(kind, some || kind == ContractKind.GOODS ? supplies : List.of()));
    }

    private static Arbitrary<Supply> supplies() {
        Arbitrary<Area> areas = Arbitraries.of(Area.TAIWAN, Area.OTHER);
        return Combinators.combine(
                        notes(),
                        Arbitraries.of(SupplyKind.class),
                        Arbitraries.of(IctKind.class),
                        areas,
                        areas,
                        approvals().injectNull(0.5),
                        days("2026-05-01", "2026-11-24"),
                        Arbitraries.of(SupplyLocation.class))
                .as((name, kind, ict, brand, origin, approval, firstUsed, location) -> new Supply(
                        SupplyId.of("SUP"),
                        name,
                        kind,
                        ict,
                        brand,
                        origin,
                        approval != null,
                        approval,
                        firstUsed,
                        location,
                        true));
    }

    /** Approvals of restricted products, in force from the first use to the end. */
    private static Arbitrary<Approval> approvals() {
        return Combinators.combine(days("2026-04-01", "2026-05-01"), days("2027-03-31", "2029-12-31"), notes())
                .as((on, through, reference) -> new Approval(true, on, through, reference));
    }

    private static Arbitrary<List<ImposedDuty>> imposedDuties() {
        return Combinators.combine(Arbitraries.of(DutyMeans.class), notes())
                .as((means, reference) -> new ImposedDuty(null, means, reference))
                .list()
                .ofSize(VendorDuty.values().length)
                .map(EntrustedWork::oneForEachItem);
    }

    private static List<ImposedDuty> oneForEachItem(List<ImposedDuty> duties) {
        return IntStream.range(0, duties.size())
                .mapToObj(i -> duties.get(i).withItem(VendorDuty.values()[i]))
                .toList();
    }
}
