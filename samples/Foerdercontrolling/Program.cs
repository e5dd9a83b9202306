using System.Diagnostics.CodeAnalysis;
using Foerdercontrolling;

return ControllingRun.Execute(args, Clock(), Console.Out, Console.Error);

[SuppressMessage("ApiDesign", "RS0030", Justification = "The one place where a host composes the system clock.")]
static IClock Clock() => SystemClock.Instance;
