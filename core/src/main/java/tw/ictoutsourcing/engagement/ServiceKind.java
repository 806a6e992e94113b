package tw.ictoutsourcing.engagement;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The kind of service that is entrusted: the information services (資訊服務) of 二(一) in its order, then the cloud
 * services (雲端服務) of 二(二). Both lists are open, and each has a constant for what it does not name.
 */
public enum ServiceKind implements Labelled {
    /** Overall planning (整體規劃). */
    OVERALL_PLANNING,
    /** System integration (系統整合). */
    SYSTEM_INTEGRATION,
    /** System audit (系統稽核). */
    SYSTEM_AUDIT,
    /** System management (系統管理). */
    SYSTEM_MANAGEMENT,
    /** Network management (網路管理). */
    NETWORK_MANAGEMENT,
    /** Software development (軟體開發). */
    SOFTWARE_DEVELOPMENT,
    /** Software verification (軟體驗證). */
    SOFTWARE_VERIFICATION,
    /** Software maintenance (軟體維護). */
    SOFTWARE_MAINTENANCE,
    /** Hardware maintenance (硬體維護). */
    HARDWARE_MAINTENANCE,
    /** Hardware operation (硬體操作). */
    HARDWARE_OPERATION,
    /** Management of machine rooms (機房設施管理). */
    MACHINE_ROOM_MANAGEMENT,
    /** Backup and redundancy (備份與備援). */
    BACKUP_AND_REDUNDANCY,
    /** Network service (網路服務). */
    NETWORK_SERVICE,
    /** Consulting (顧問諮詢). */
    CONSULTING,
    /** Audit review (稽核審查). */
    AUDIT_REVIEW,
    /** Database building (資料庫建置). */
    DATABASE_BUILDING,
    /** Data processing (資料處理). */
    DATA_PROCESSING,
    /** Data entry (資料登錄). */
    DATA_ENTRY,
    /** Training and promotion (訓練推廣). */
    TRAINING_AND_PROMOTION,
    /** An information service that 二(一) does not name, told by its description. */
    OTHER_INFORMATION,
    /** Software as a service (軟體即服務). */
    SAAS,
    /** Platform as a service (平台即服務). */
    PAAS,
    /** Infrastructure as a service (基礎設施即服務). */
    IAAS,
    /** A cloud service that 二(二) does not name, told by its description. */
    OTHER_CLOUD;

    /**
     * Whether this is an information service of 二(一).
     *
     * @return true if it is one, named there or not
     */
    public boolean informationService() {
        return !cloudService();
    }

    /**
     * Whether this is a cloud service of 二(二).
     *
     * @return true if it is one, named there or not
     */
    public boolean cloudService() {
        return this == SAAS || this == PAAS || this == IAAS || this == OTHER_CLOUD;
    }

    /**
     * Whether the guideline names this kind.
     *
     * @return true if 二(一) or 二(二) names it, false for what they leave open
     */
    public boolean listed() {
        return this != OTHER_INFORMATION && this != OTHER_CLOUD;
    }
}
