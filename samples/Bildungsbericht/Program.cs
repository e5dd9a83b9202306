using System.Diagnostics.CodeAnalysis;
using Bildungsbericht;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    interrupted.Cancel();
};
return await ReportRun.ExecuteAsync(args, Clock(), Console.Out, Console.Error, interrupted.Token);

[SuppressMessage("ApiDesign", "RS0030", Justification = "The one place where a host composes the system clock.")]
static IClock Clock() => SystemClock.Instance;
