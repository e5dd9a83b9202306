using FluentValidation;
using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;
using NodaTime;

namespace KommunalesBildungsmanagement.Benchmarks.Esf;

/// <summary>The seven rules for FluentValidation, as one writes them there; a missing value is a failure there.</summary>
public sealed class EsfValidator : AbstractValidator<Participation>
{
    public EsfValidator(LocalDate today)
    {
        When(p => p.Operation.IsStructural == false, () =>
        {
            RuleFor(p => p.ReportedAge).Must((p, age) => Age.On(p.AtEntry.BornOn, p.EnteredOn) == age).WithErrorCode("0")
                .When(p => p.ReportedAge is not null);
            RuleFor(p => p.AtEntry.Status).NotNull().WithErrorCode("1");
            When(p => p.Operation.Generation == EsfGeneration.Esf, () =>
            {
                RuleFor(p => p.EnteredOn).NotNull().WithErrorCode("2");
                RuleFor(p => p.AtEntry.BornOn).NotNull().WithErrorCode("2");
                RuleFor(p => p.AtEntry.Gender).Must(g => g is Gender.Female or Gender.Male).WithErrorCode("2");
                RuleFor(p => p.AtEntry.Status).NotNull().WithErrorCode("2");
                RuleFor(p => p.AtEntry.Isced).NotNull().WithErrorCode("2");
            });
            When(p => p.Operation.Generation == EsfGeneration.EsfPlus, () =>
            {
                RuleFor(p => p.EnteredOn).NotNull().WithErrorCode("3");
                RuleFor(p => p.AtEntry.BornOn).NotNull().WithErrorCode("3");
                RuleFor(p => p.AtEntry.Gender).NotNull().WithErrorCode("3");
                RuleFor(p => p.AtEntry.Status).NotNull().WithErrorCode("3");
                RuleFor(p => p.AtEntry.Isced).NotNull().WithErrorCode("3");
            });
            RuleFor(p => p.ExitedOn).NotNull().WithErrorCode("4");
            When(p => today > ResultPeriods.ImmediateEnd(p.ExitedOn), () =>
            {
                RuleFor(p => p.SituationUponLeaving).NotNull().WithErrorCode("4");
                RuleFor(p => p.Results.StartedEducation).NotNull().WithErrorCode("4");
                RuleFor(p => p.Results.Qualification).NotNull().WithErrorCode("4");
            });
            When(p => p.Operation.CollectsLongerTermResults == true, () =>
            {
                RuleFor(p => p.ExitedOn).NotNull().WithErrorCode("5");
                RuleFor(p => p.Results.SituationAfterSixMonths).NotNull().WithErrorCode("5")
                    .When(p => today > ResultPeriods.LongerTermDay(p.ExitedOn));
            });
            When(p => p.Operation.ShortSupport!.Applies, () =>
            {
                RuleFor(p => p.Hours).Must((p, h) => h > p.Operation.ShortSupport!.Hours).WithErrorCode("6");
                RuleFor(p => p.Days).Must((p, d) => d > p.Operation.ShortSupport!.Days).WithErrorCode("6");
                RuleFor(p => p.IsWalkIn).Equal(false).WithErrorCode("6");
            });
        });
    }
}
