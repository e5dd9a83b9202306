using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// Compiles rules: one file for each rule, one for the terms of each subject, one for the catalogue of each set, one for each parameter.
/// </summary>
/// <remarks>
/// Every step ends in values that are equal if they mean the same. So an edit elsewhere writes nothing, and an edit in one rule writes one file.
/// It reports nothing: analyzers do.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class RuleGenerator : IIncrementalGenerator
{
    internal const string RulesStep = "Rules";
    internal const string TermsStep = "Terms";
    internal const string CataloguesStep = "Catalogues";
    internal const string ParametersStep = "Parameters";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rules = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                $"{RuleLibrary.Namespace}.RuleAttribute",
                static (node, _) => node is MethodDeclarationSyntax,
                static (rule, cancellation) =>
                    RuleModelReader.Read(
                        (IMethodSymbol)rule.TargetSymbol, (MethodDeclarationSyntax)rule.TargetNode, rule.SemanticModel, cancellation))
            .Where(static rule => rule is not null)
            .Select(static (rule, _) => rule!)
            .WithTrackingName(RulesStep);
        context.RegisterSourceOutput(rules, static (output, rule) => output.AddSource(Source.FileName(rule.Set, rule.Method), RuleSource.Of(rule)));

        var terms = rules
            .Select(static (rule, _) => SubjectTerms.Of(rule))
            .Collect()
            .SelectMany(static (all, _) => SubjectTerms.In(all))
            .WithTrackingName(TermsStep);
        context.RegisterSourceOutput(
            terms, static (output, subject) => output.AddSource(Source.FileName(subject.Set, $"Terms.{subject.Class}"), subject.ToSource()));

        var catalogues = rules
            .Select(static (rule, _) => (rule.Set, Entry: new CatalogueSource.Entry(rule.Method, rule.Subject, rule.SubjectName, rule.Accessibility)))
            .Collect()
            .SelectMany(static (all, _) => CatalogueSource.In(all))
            .WithTrackingName(CataloguesStep);
        context.RegisterSourceOutput(catalogues, static (output, set) => output.AddSource(Source.FileName(set.Set, "Catalogue"), set.ToSource()));

        var parameters = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                $"{RuleLibrary.Namespace}.ParameterAttribute",
                static (node, _) => node is MethodDeclarationSyntax,
                static (parameter, _) => ParameterSource.Read((IMethodSymbol)parameter.TargetSymbol, (MethodDeclarationSyntax)parameter.TargetNode))
            .Where(static parameter => parameter is not null)
            .Select(static (parameter, _) => parameter!)
            .WithTrackingName(ParametersStep);
        context.RegisterSourceOutput(
            parameters, static (output, p) => output.AddSource(Source.FileName(p.Set, $"Parameter.{p.Method}"), p.ToSource()));
    }
}
