// Portuguese words of addresses, as written in Portugal and in Brazil.
export const PT = `
  abastecimento aberto abono ação acerto acesso ações adiantamento adicionar administração agenda ajuda ajuste ajustes
  alterar aluno alunos amostra análise anexo anual apagar apoio aprovação aprovar área armazém arquivo arquivos artigo
  assinatura assunto atendimento atividade ativo ativos atualizar aula aulas autorização auxílio avaliação aviso
  balanço balcão banco bem boletim busca buscar cadastro caixa calendário cancelar candidato carrinho carteira
  catálogo categoria centro chamado cidade cliente clientes cobrança colaborador comentário comercial compra compras
  comprovante comprovativo comunicado configuração configurações consulta consumo conta contabilidade contacto contas
  contato conteúdo contrato controle controlo cópia correio correspondência cotação crédito criar curso cursos custo
  custos dados data de débito definições demonstrativo departamento desconto desempenho despesa despesas detalhe
  devolução dia diário direção disciplina do documento documentos doente edição editar empenho empregado empresa
  empresas encerrar encomenda endereço ensino entidade entrada entrega enviar envio equipa equipamento equipe erro
  escola escritório estado estatística estoque estudante etapa evento exame excluir exercício exportar fatura
  faturação faturamento fechado férias ferramenta ficha ficheiro filial finanças financeiro fiscal folha formação
  formulário fornecedor frota funcionário fundo gestão gestor grupo guardar guia histórico hora horário idioma imóvel
  importar imposto impresso imprimir indicador informação ingresso início inscrição inventário item jornada lançamento
  lançamentos licença licitação linha lista local loja lote lugar manual manutenção marcação material matrícula
  medição mensagem mercadoria mês meta meu minha modelo moeda morada movimento negócio nível nome nota notas notícia
  nova novo número obra ofício operação orçamento ordem organização origem pagamento pagar página painel país parceiro
  parecer partida pasta pauta pedido pedidos pendente perfil período pesquisa pesquisar pessoa pessoal pessoas
  planeamento planejamento plano ponto posição prazo preço presença prestação principal processo processos produção
  produto professor programa projeto proposta protocolo prova publicação quadro qualidade rapido recebido recebimento
  receita recibo recrutamento recurso recursos referência registo registro regra relatório relatórios remessa remover
  renovação requerimento requisição reserva resposta resultado resumo reunião risco saída salário saldo saúde seguro
  seleção semana serviço setor sistema situação sobre solicitação solicitações solicitar subsídio suporte tabela
  tarefa tarefas taxa tema tempo terceiro tipo título todo todos total trabalhador trabalho tramitação transferência
  transporte treinamento tributo turma turno unidade usuário utente utilizador valor veículo vencimento venda ver
  viagem viagens vista visualizar voltar
`;
