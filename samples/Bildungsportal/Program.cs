using Bildungsportal.Hosting;

return await PortalHost.RunAsync(args);

/// <summary>The entry point; public so that tests can start the portal in their own process.</summary>
public sealed partial class Program;
