namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A goal without parts.</summary>
internal abstract class Literal : Goal;
