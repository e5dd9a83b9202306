using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Finds what is written to logs, traces and consoles.</summary>
internal static class LogSinks
{
    public static IEnumerable<Sink> In(IOperation operation)
    {
        if (operation is not IInvocationOperation call || KindOf(call.TargetMethod) is not { } kind) return [];
        return call.Arguments.SelectMany(a => Values(a.Value)).Where(v => !CallFlow.IsFunction(v))
            .Select(value => new Sink(value, $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}", kind));
    }

    private static SinkKind? KindOf(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return (type.Name, method.Name) switch
        {
            ("Console", "Write" or "WriteLine") when type.IsIn("System") => SinkKind.Text,
            ("Debug" or "Trace", "Write" or "WriteLine" or "WriteIf" or "WriteLineIf" or "Print" or "Fail" or "TraceError" or "TraceWarning"
                or "TraceInformation") when type.IsIn("System.Diagnostics") => SinkKind.Text,
            ("LoggerExtensions", _) or ("ILogger", "Log" or "BeginScope") when type.IsIn("Microsoft.Extensions.Logging") => SinkKind.Log,
            _ => method is { ReturnsVoid: true, DeclaringSyntaxReferences.IsEmpty: false }
                && method.GetAttributes().Any(a => a.AttributeClass is { Name: "LoggerMessageAttribute" })
                ? SinkKind.Log
                : null,
        };
    }

    /// <summary>The values one by one that the compiler packs into an array.</summary>
    private static ImmutableArray<IOperation> Values(IOperation argument) => argument switch
    {
        IArrayCreationOperation { IsImplicit: true, Initializer: { } items } => items.ElementValues,
        ICollectionExpressionOperation { IsImplicit: true } items => items.Elements,
        _ => [argument],
    };
}
