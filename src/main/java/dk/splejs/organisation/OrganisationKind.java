package dk.splejs.organisation;

/** What sort of authority an organisation is. */
public enum OrganisationKind {
    MUNICIPALITY,
    REGION,
    COMMUNITY
}
