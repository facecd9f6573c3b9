"""`bomay completion`: the script that lets a shell complete bomay's commands and options."""

import click

__all__ = ["command"]


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script of SHELL.

    \b
      bomay completion bash >> ~/.bashrc
    """
    from click.shell_completion import get_completion_class

    from bomay.apps.cli import cli

    completion = get_completion_class(shell)
    if completion is None:
        raise click.UsageError(f"click knows no completion for {shell}")
    click.echo(completion(cli, {}, "bomay", "_BOMAY_COMPLETE").source())
