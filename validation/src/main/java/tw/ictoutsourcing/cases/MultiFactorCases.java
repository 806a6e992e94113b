package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.RemoteChanges.factors;
import static tw.ictoutsourcing.cases.RemoteChanges.grant;
import static tw.ictoutsourcing.cases.RemoteChanges.oneMore;
import static tw.ictoutsourcing.cases.RemoteChanges.practised;
import static tw.ictoutsourcing.cases.RemoteChanges.sessions;
import static tw.ictoutsourcing.cases.RemoteChanges.used;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.MANAGED_HOSTS_ONLY;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.operation.AuthenticationFactor;

/**
 * The cases of 7-1/multi-factor.
 * <p>
 * One grant asks for a password and a token, the other for a PIN and a fingerprint.
 */
final class MultiFactorCases {

    static final List<Case> ALL = List.of(
            // the categories
            Case.of(
                    MULTI_FACTOR,
                    "possession-and-inherence",
                    COMPLIES,
                    factors(AuthenticationFactor.SECURITY_KEY, AuthenticationFactor.FACE)),
            Case.of(
                    MULTI_FACTOR,
                    "three-categories",
                    COMPLIES,
                    factors(
                            AuthenticationFactor.PIN,
                            AuthenticationFactor.SMART_CARD,
                            AuthenticationFactor.FINGERPRINT)),
            Case.of(
                    MULTI_FACTOR,
                    "password-and-security-question",
                    BREACHED,
                    "remoteManagement.grants[0].factors",
                    factors(AuthenticationFactor.PASSWORD, AuthenticationFactor.SECURITY_QUESTION)),
            Case.of(
                    MULTI_FACTOR,
                    "token-and-mobile-device",
                    BREACHED,
                    "remoteManagement.grants[0].factors",
                    factors(AuthenticationFactor.TOKEN, AuthenticationFactor.MOBILE_DEVICE)),
            Case.of(
                    MULTI_FACTOR,
                    "password-alone",
                    BREACHED,
                    "remoteManagement.grants[0].factors",
                    factors(AuthenticationFactor.PASSWORD)),
            Case.of(MULTI_FACTOR, "stated-none", BREACHED, "remoteManagement.grants[0].factors", factors()),
            Case.of(
                    MULTI_FACTOR,
                    "password-and-another-of-unknown-kind",
                    NEEDS_REVIEW,
                    "remoteManagement.grants[0].factors",
                    factors(AuthenticationFactor.PASSWORD, AuthenticationFactor.OTHER)),
            Case.of(
                    MULTI_FACTOR,
                    "two-of-unknown-kind",
                    NEEDS_REVIEW,
                    "remoteManagement.grants[0].factors",
                    factors(AuthenticationFactor.OTHER, AuthenticationFactor.OTHER)),
            Case.of(
                    MULTI_FACTOR,
                    "one-of-unknown-kind-alone",
                    BREACHED,
                    "remoteManagement.grants[0].factors",
                    factors(AuthenticationFactor.OTHER)),
            Case.of(
                    MULTI_FACTOR,
                    "one-of-unknown-kind-beside-two-categories",
                    COMPLIES,
                    factors(AuthenticationFactor.PASSWORD, AuthenticationFactor.TOKEN, AuthenticationFactor.OTHER)),
            Case.of(
                    MULTI_FACTOR,
                    "not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.grants[0].factors",
                    grant(0, grant -> grant.withFactors((List<AuthenticationFactor>) null))),
            Case.of(
                    MULTI_FACTOR,
                    "one-with-a-password-alone-and-the-other-not-recorded",
                    BREACHED,
                    "remoteManagement.grants[0].factors",
                    together(
                            factors(AuthenticationFactor.PASSWORD),
                            grant(1, grant -> grant.withFactors((List<AuthenticationFactor>) null)))),
            // before and after the first session
            Case.of(
                            MULTI_FACTOR,
                            "not-recorded-before-any-session",
                            PENDING,
                            together(
                                    grant(0, grant -> grant.withFactors((List<AuthenticationFactor>) null)),
                                    sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            MULTI_FACTOR,
                            "password-alone-before-any-session",
                            BREACHED,
                            "remoteManagement.grants[0].factors",
                            together(factors(AuthenticationFactor.PASSWORD), sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            MULTI_FACTOR,
                            "session-without-grant",
                            INSUFFICIENT,
                            "remoteManagement.sessions[2].account",
                            oneMore(used("web/p002", "P-002", "2026-08-15T20:00:00", "2026-08-15T21:00:00")))
                    .following(Map.of(NO_REMOTE_WITHOUT_NEED, BREACHED, ENCRYPTED_CONNECTION, INSUFFICIENT)),
            Case.of(
                            MULTI_FACTOR,
                            "not-practised",
                            NOT_APPLICABLE,
                            together(practised(false), sessions(List.of()), factors(AuthenticationFactor.PASSWORD)))
                    .throughout(RemoteChanges::ofRemoteManagement));

    private MultiFactorCases() {}
}
