package tw.ictoutsourcing.assessment.article05;

import java.util.function.UnaryOperator;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;

/** A contract that states all that 五 asks for, alone and in its engagement. Each test spoils one thing. */
final class Signed {

    static final Clause NOT_STATED = Clause.builder().stated(false).build();
    static final Clause NUMBERED = Clause.builder().reference("第9條").build();

    static final Engagement ENGAGEMENT = Cases.compliant();
    static final Contract CONTRACT = ENGAGEMENT.contract();

    private Signed() {}

    static Engagement with(UnaryOperator<Contract> change) {
        return ENGAGEMENT.withContract(change.apply(CONTRACT));
    }
}
