package tw.ictoutsourcing.personnel;

import tw.ictoutsourcing.fact.Labelled;

/**
 * A topic that the security trainings of a person must cover. See 七(三).
 */
public enum TrainingTopic implements Labelled {
    /** The City's latest security rules and policy (資安法規與政策). */
    CITY_RULES,
    /** Standard operating procedures (標準作業程序). */
    STANDARD_PROCEDURES,
    /** The latest threat information (資安情資). */
    THREAT_INFORMATION,
    /** Protection skills (防護技巧). */
    PROTECTION_SKILLS,
    /** The passing on of experience (經驗傳承). */
    EXPERIENCE
}
