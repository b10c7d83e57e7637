using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>A post that carries none of a form's fields binds null; here, for all endpoints, it becomes an empty form, which the use case refuses field by field.</summary>
internal static class EmptyForms
{
    public static TBuilder FillEmptyForms<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.AddEndpointFilterFactory((context, next) =>
        {
            var forms = context.MethodInfo.GetParameters()
                .Where(parameter => parameter.GetCustomAttribute<FromFormAttribute>() is not null)
                .Select(parameter => (parameter.Position, parameter.ParameterType))
                .ToArray();
            if (forms.Length == 0) return next;
            return invocation =>
            {
                foreach (var (position, type) in forms) invocation.Arguments[position] ??= JsonSerializer.Deserialize("{}", type);
                return next(invocation);
            };
        });
}
