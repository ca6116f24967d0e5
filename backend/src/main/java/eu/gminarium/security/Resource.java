package eu.gminarium.security;

/** What permissions speak of. */
public enum Resource {
    /** Partnerships themselves: the operator's. */
    PARTNERSHIP,
    /** The register of territorial units: the operator imports it, coordinators pick from it. */
    REGISTER,
    /** People with an account, their roles and invitations. */
    MEMBERSHIP,
    /** Mail that was sent or waits. */
    OUTBOX,
    /** Programmes, their partners and money, topics. */
    PROGRAMME,
    /** Offices. */
    OFFICE,
    /** Employees, employments and units. */
    EMPLOYEE,
    /** Trainings and their sessions. */
    TRAINING,
    /** Applications for a session and enrolments. */
    APPLICATION,
    /** Who came to the meetings of a session. */
    ATTENDANCE,
    /** Training needs that offices enter. */
    NEED,
    /** Providers' offers that were sent on. */
    OFFER,
    /** Legal minimum plans and how far each person is. */
    MINIMUM,
    /** The training register: who took part in what and at what cost. */
    TRAINING_REGISTER,
    /** Participants of a programme with their declarations. */
    PARTICIPANT,
    /** What a programme promised to its funder, and how much of it is reached. */
    PROJECT_INDICATOR,
    /** Who endorses and who approves in an office, and who stands in. */
    PROCEDURE,
    /** Participation cards and the talks about them: a person's own words. */
    CARD,
    /** What all cards together say of trainings, trainers and providers: no person. */
    EVALUATION,
    /** Questionnaires, survey cycles and waves. */
    SURVEY,
    /** How an office collects answers: its links and codes. */
    COLLECTION,
    /** What an office asks in a cycle besides the questionnaire of all offices. */
    LOCAL_QUESTION,
    /** Responses: entered from paper, and their comments. */
    RESPONSE,
    /** Released results of waves. */
    SURVEY_RESULT,
    /** Which offices are named on public pages, and what they did about what people said. */
    PUBLICATION,
    /** Scenarios, criteria and audits. */
    AUDIT,
    /** Single calls and visits of mystery clients. */
    CALL,
    /** The ranking of an audit. */
    RANKING,
    /** What an office sees of its own calls, before and after the ranking. */
    OFFICE_RESULT,
    /** Objections of an office to a score, and what was decided. */
    APPEAL,
    /** Indicator cards. */
    INDICATOR,
    /** Measurements of indicators. */
    MEASUREMENT,
    /** Campaigns in which offices are asked for the values of a period, and the offices' forms. */
    CAMPAIGN,
    /** The joint dashboard. */
    DASHBOARD,
    /** Peer groups of somebody's own choice. */
    PEER_GROUP,
    /** What offices do about what the indicators say. */
    IMPROVEMENT_ACTION,
    /** Who sees to such an action: persons of an office. */
    ACTION_OWNER,
    /** Notes of offices that improved, for the others. */
    GOOD_PRACTICE,
    /** Questions that one asks an office about an indicator. */
    OFFICE_QUESTION,
    /** What an office was asked, and its answers. */
    OFFICE_ANSWER
}
