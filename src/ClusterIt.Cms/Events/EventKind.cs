namespace ClusterIt.Cms.Events;

public enum EventKind
{
    IndustryMeeting,
    Workshop,
    Information,
    Fair,
    AnnualConference,
}
