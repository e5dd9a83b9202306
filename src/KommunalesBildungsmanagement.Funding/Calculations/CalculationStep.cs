namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>One step of a calculation: a sentence an auditor can follow, and the numbers in it.</summary>
/// <param name="Words">What is computed, with the numbers written out.</param>
/// <param name="Numbers">The same numbers as numbers, in the order of the sentence.</param>
public sealed record CalculationStep(LocalizedText Words, ValueList<StepNumber> Numbers);
